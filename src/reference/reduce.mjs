// Reduces the EU's CPV list and the French administrative division to the few columns Jalon reads.
// node reduce.mjs <cpv.gc> <sdk version> <decoupage data folder> <decoupage version> <collectivites.csv> <out folder>
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'

const [cpvFile, sdkVersion, placesFolder, placesVersion, collectivitesFile, out] = process.argv.slice(2)

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescapeXml = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name])
const clean = (text) => text.replace(/[;\s]+/g, ' ').trim()
const json = (name) => JSON.parse(readFileSync(join(placesFolder, name + '.json'), 'utf8'))

function write(name, header, rows) {
  const text = [...header.map((line) => '# ' + line), ...rows.map((row) => row.join(';')), ''].join('\n')
  writeFileSync(join(out, name), name.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text)
  console.log(name, rows.length, 'rows')
}

// --- CPV 2008, French
const cpv = []
for (const [, row] of readFileSync(cpvFile, 'utf8').matchAll(/<Row>([\s\S]*?)<\/Row>/g)) {
  const value = (column) => row.match(new RegExp(`ColumnRef="${column}">\\s*<SimpleValue>([\\s\\S]*?)</SimpleValue>`))?.[1]
  const code = value('code')
  if (/^\d{8}$/.test(code)) cpv.push([code, clean(unescapeXml(value('fra_label')))])
}
cpv.sort((a, b) => (a[0] < b[0] ? -1 : 1))
write('cpv.csv.gz', [
  `CPV 2008 (regulation 213/2008), French labels: code;label`,
  `Source: eForms SDK ${sdkVersion}, codelists/cpv.gc, Publications Office of the European Union, CC BY 4.0`,
], cpv)

// --- places
const source = `Source: npm @etalab/decoupage-administratif ${placesVersion} (MIT; data INSEE, DGCL, La Poste: Licence Ouverte 2.0)`
const regions = new Map(json('regions').map((region) => [region.code, region.nom]))
const departements = json('departements')
  .filter((departement) => departement.code !== '989')
  .map((departement) => [departement.code, departement.nom, departement.region, regions.get(departement.region) ?? departement.nom])
  .sort((a, b) => (a[0].padEnd(3) < b[0].padEnd(3) ? -1 : 1))
write('departements.csv', ['Départements and overseas collectivities: code;name;region code;region name', source], departements)

const communes = json('communes').filter((c) => c.type === 'commune-actuelle' || c.type === 'arrondissement-municipal')
const population = new Map()
const departementOf = new Map()
for (const c of communes) {
  departementOf.set(c.code, c.departement ?? (c.commune ?? c.code).slice(0, 2))
  population.set(c.code, c.population ?? 0)
}
write('communes.csv.gz', [
  'Communes and municipal arrondissements: INSEE code;SIREN;name;département;postcodes;population', source,
], communes
  .map((c) => [c.code, c.siren ?? '', clean(c.nom), departementOf.get(c.code), (c.codesPostaux ?? []).join(' '), c.population ?? ''])
  .sort((a, b) => (a[0] < b[0] ? -1 : 1)))

// An EPCI lies where its most populous member does.
const seat = (group) => group.membres.reduce((most, m) => ((m.populationTotale ?? 0) > (most.populationTotale ?? 0) ? m : most))
const groups = [...json('epci'), ...json('ept')].map((g) => [g.code, g.type, departementOf.get(seat(g).code) ?? seat(g).code.slice(0, 2), clean(g.nom)])
const collectivites = readFileSync(collectivitesFile, 'utf8').trim().split('\n')
  .filter((line) => !line.startsWith('#')).slice(1).map((line) => line.split(';'))
write('groupements.csv.gz', [
  'EPCI, EPT, départements and régions: SIREN;kind;département of the seat;name', source,
  'Départements and régions: SIRENE (INSEE, Licence Ouverte 2.0), kept by hand in src/reference/collectivites.csv',
], [...groups, ...collectivites].sort((a, b) => (a[0] < b[0] ? -1 : 1)))

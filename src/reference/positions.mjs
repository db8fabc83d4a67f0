// Where communes lie, where the seats of groupings, départements and régions are, and how many people live in them.
// node positions.mjs <decoupage data folder> <version> <contours by département> <commit> <collectivites.csv> <out folder>
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'

const [placesFolder, placesVersion, contoursFolder, contoursCommit, collectivitesFile, out] = process.argv.slice(2)
const json = (name) => JSON.parse(readFileSync(join(placesFolder, name + '.json'), 'utf8'))

function write(name, header, rows) {
  const text = [...header.map((line) => '# ' + line), ...rows.map((row) => row.join(';')), ''].join('\n')
  writeFileSync(join(out, name), name.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text)
  console.log(name, rows.length, 'rows')
}

/** Twice the area of a ring, and its centre weighted by that. */
function ring(points) {
  let area = 0, x = 0, y = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [x0, y0] = points[i], [x1, y1] = points[i + 1]
    const cross = x0 * y1 - x1 * y0
    area += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  }
  return { area, x: x / 3, y: y / 3 }
}

/** The centre of the outer rings; holes and islands of a few metres change nothing that counts. */
function centre(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let area = 0, x = 0, y = 0
  for (const polygon of polygons) {
    const outer = ring(polygon[0])
    const sign = Math.sign(outer.area) || 1
    area += sign * outer.area
    x += sign * outer.x
    y += sign * outer.y
  }
  if (area) return [y / area, x / area]
  const [longitude, latitude] = polygons[0][0][0]
  return [latitude, longitude]
}

const communes = json('communes').filter((c) => c.type === 'commune-actuelle' || c.type === 'arrondissement-municipal')
const contours = new Map()
for (const folder of readdirSync(contoursFolder)) {
  const file = readdirSync(join(contoursFolder, folder)).find((name) => name.startsWith('communes-'))
  if (!file) continue
  for (const one of JSON.parse(readFileSync(join(contoursFolder, folder, file), 'utf8')).features) {
    contours.set(one.properties.code, centre(one.geometry))
  }
}

// A commune younger than the contours lies where those of its postcode do.
const byPostcode = new Map()
for (const c of communes) {
  if (!contours.has(c.code)) continue
  for (const postcode of c.codesPostaux ?? []) byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), contours.get(c.code)])
}
const mean = (points) => [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
const neighbours = (c) => (c.codesPostaux ?? []).flatMap((postcode) => byPostcode.get(postcode) ?? [])
const position = new Map()
for (const c of communes) {
  const near = neighbours(c)
  const at = contours.get(c.code) ?? contours.get(c.commune) ?? (near.length ? mean(near) : undefined)
  if (at) position.set(c.code, at)
}
const decoupage = `npm @etalab/decoupage-administratif ${placesVersion} (MIT; data INSEE, DGCL: Licence Ouverte 2.0)`
const round = (degrees) => (Math.round(degrees * 1000) / 1000).toString()
write('positions.csv.gz', [
  'Centres of communes and municipal arrondissements: INSEE code;latitude;longitude, WGS 84',
  `Source: IGN Admin Express COG 2018 (Licence Ouverte 2.0), contours of gregoiredavid/france-geojson@${contoursCommit}`,
  `Communes younger than that: centre of those of their postcode, by ${decoupage}`,
], [...position].map(([code, at]) => [code, ...at.map(round)]).sort((a, b) => (a[0] < b[0] ? -1 : 1)))

// An EPCI has its seat, as far as is known, in its most populous member; départements and régions have their chef-lieu.
const most = (members) => members.reduce((best, m) => ((m.populationTotale ?? 0) > (best.populationTotale ?? 0) ? m : best))
const groups = [...json('epci'), ...json('ept')].map((g) => [g.code, most(g.membres).code, g.populationTotale ?? ''])
const population = new Map()
for (const c of communes) {
  if (c.type !== 'commune-actuelle') continue
  for (const area of ['D' + c.departement, 'R' + c.region]) population.set(area, (population.get(area) ?? 0) + (c.population ?? 0))
}
const departements = new Map(json('departements').map((d) => [d.code, d]))
const regions = new Map(json('regions').map((r) => [r.code, r]))
const collectivites = readFileSync(collectivitesFile, 'utf8').trim().split('\n')
  .filter((line) => !line.startsWith('#')).slice(1).map((line) => line.split(';'))
  .map(([siren, kind, code]) => {
    const departement = departements.get(code)
    const region = regions.get(departement?.region)
    return kind === 'REG'
      ? [siren, region?.chefLieu ?? departement?.chefLieu ?? '', population.get('R' + departement?.region) ?? '']
      : [siren, departement?.chefLieu ?? '', population.get('D' + code) ?? '']
  })
write('seats.csv.gz', [
  'Seats of EPCI, EPT, départements and régions: SIREN;INSEE code of the seat;population',
  `Source: ${decoupage}; an EPCI's seat is its most populous member`,
], [...groups, ...collectivites].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
write('prefectures.csv', ['Chefs-lieux of départements: code;INSEE code', `Source: ${decoupage}`],
  json('departements').filter((d) => d.chefLieu).map((d) => [d.code, d.chefLieu]).sort((a, b) => (a[0] < b[0] ? -1 : 1)))

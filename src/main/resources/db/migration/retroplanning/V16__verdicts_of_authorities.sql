-- Verdicts that plans were given before authorities had theirs: the card of the authority shows them too. The last one given
-- counts, by id, so an id is made for the day of the verdict and not for today.
ALTER TABLE retroplanning.plan NO FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.plan_verdict NO FORCE ROW LEVEL SECURITY;
ALTER TABLE contact.verdict NO FORCE ROW LEVEL SECURITY;

INSERT INTO contact.verdict (id, company_id, siren, outcome, given_on, proof, given_at, given_by)
SELECT uuidv7((o.given_on + interval '12 hours' + o.rank * interval '1 second') - now()), o.company_id, o.authority_siren, o.outcome,
       o.given_on, left(o.words, 1000), (o.given_on + interval '12 hours') AT TIME ZONE 'Europe/Paris', o.given_by
FROM (SELECT DISTINCT ON (v.company_id, p.authority_siren, v.outcome, v.given_on, w.words)
             v.company_id, p.authority_siren, v.outcome, v.given_on, v.given_by, v.rank, w.words
      FROM retroplanning.plan_verdict v
               JOIN retroplanning.plan p ON p.id = v.plan_id
               CROSS JOIN LATERAL (SELECT concat_ws(U&'\00A0: ',
                                                    CASE v.contact_kind
                                                        WHEN 'APPEL' THEN 'Appel'
                                                        WHEN 'RENDEZ_VOUS' THEN 'Rendez-vous'
                                                        WHEN 'COURRIER' THEN 'Courrier'
                                                        WHEN 'COURRIEL' THEN 'Courriel'
                                                        WHEN 'VISITE' THEN 'Visite'
                                                        WHEN 'SALON' THEN 'Salon'
                                                        END || ' avec ' || v.contact_with || ', le ' || to_char(v.contact_on, 'DD/MM/YYYY'),
                                                    nullif(v.proof, '')) AS words) w
      WHERE p.authority_siren IS NOT NULL AND w.words <> ''
      ORDER BY v.company_id, p.authority_siren, v.outcome, v.given_on, w.words, v.rank) o;

ALTER TABLE retroplanning.plan FORCE ROW LEVEL SECURITY;
ALTER TABLE retroplanning.plan_verdict FORCE ROW LEVEL SECURITY;
ALTER TABLE contact.verdict FORCE ROW LEVEL SECURITY;

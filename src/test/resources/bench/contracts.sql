-- Synthetic contracts at national scale for measures: 25,000 buyers, objects of ten words from a vocabulary of the
-- trade, notifications spread evenly, durations as published. ${contracts} says how many.
SELECT setseed(0.42);

INSERT INTO market.buyer
SELECT (100000000 + n)::text, 'COMMUNE DE BENCH ' || n, lpad((1 + n % 95)::text, 2, '0')
FROM generate_series(1, 25000) AS n
WHERE lpad((1 + n % 95)::text, 2, '0') <> '20';

INSERT INTO market.contract (id, buyer_siren, number, kind, object, cpv, procedure, framework, techniques, execution,
    department, notification_date, months_initial, months, amount_initial, amount, price_types, social, environmental,
    holder_names, amendments, records, sources, flags, is_works, end_min, end_likely, end_max, j_min, j_likely, j_max,
    recurrence, digest, first_intake, last_intake, created_at, updated_at)
SELECT md5('bench' || n)::uuid, buyer, 'BENCH' || n, 'MARCHE', object, cpv, 'Appel d''offres ouvert', n % 3 = 0, '{}',
    '{}', lpad((1 + buyer::bigint % 95)::text, 2, '0'), notified, months, months, amount, amount, '{}', '{}', '{}',
    'ENTREPRISE BENCH ' || n % 200000, 0, 1, '{}', '{}', works, ends - 180, ends, ends + 270,
    CASE WHEN NOT works THEN ends - 360 END, CASE WHEN NOT works THEN ends - 120 END,
    CASE WHEN NOT works THEN ends + 180 END, CASE WHEN works THEN 'NONE' ELSE 'EXPECTED' END,
    md5('d' || n)::uuid, md5('i')::uuid, md5('i')::uuid, now(), now()
FROM (
    SELECT n, buyer, notified, months, amount, cpv, left(cpv, 2) = '45' AS works,
        (notified + months * interval '1 month')::date - 1 AS ends,
        concat_ws(' ', w[1 + (random() * 59)::int], w[1 + (random() * 59)::int], w[1 + (random() * 59)::int],
            w[1 + (random() * 59)::int], w[1 + (random() * 59)::int], w[1 + (random() * 59)::int],
            w[1 + (random() * 59)::int], 'lot', (random() * 12)::int, 'secteur', (random() * 9999)::int) AS object
    FROM (
        SELECT i AS n,
            (100000001 + (i::bigint * 7919) % 24700)::text AS buyer,
            current_date - (random() * 3000)::int AS notified,
            (ARRAY [12, 12, 12, 24, 36, 48, 48, 48, 48, 6, 3, 60])[1 + (random() * 11)::int] AS months,
            (1000 + random() * random() * 2000000)::numeric(18, 2) AS amount,
            (ARRAY ['45', '45', '45', '90', '77', '71', '50', '33', '79', '30', '72', '15', '60', '85', '80'])
                [1 + (random() * 14)::int] || lpad((random() * 999999)::int::text, 6, '0') AS cpv
        FROM generate_series(1, ${contracts}) AS i
    ) AS raw
    CROSS JOIN (
        SELECT string_to_array('entretien espaces verts nettoyage locaux vitrerie maintenance ascenseurs chauffage '
            'ventilation fourniture mobilier scolaire denrées alimentaires restauration collective transport scolaire '
            'voirie assainissement éclairage public signalisation étude diagnostic assistance ouvrage maîtrise œuvre '
            'réseau informatique logiciel téléphonie impression communication formation professionnelle assurance '
            'gardiennage sécurité incendie contrôle technique véhicules carburants collecte déchets tri traitement '
            'élagage arbres mobilier urbain piscine gymnase école médiathèque', ' ') AS w
    ) AS vocabulary
) AS made
WHERE EXISTS (SELECT FROM market.buyer WHERE siren = buyer);

-- One sign repeated (00000000000000, XXXX) is what is typed where a number is not known: nobody's, though its key may hold.
UPDATE market.contract_holder SET supplier_id = NULL, siret = NULL, id_type = NULL, published_id = NULL
WHERE supplier_id ~ '^([0-9])\1{8}$' OR supplier_id ~ '^[A-Z_-]+:(.)\1{2,}$';
DELETE FROM market.contract_holder WHERE supplier_id IS NULL AND published_id IS NULL AND name IS NULL;
DELETE FROM market.supplier s WHERE NOT EXISTS (SELECT FROM market.contract_holder h WHERE h.supplier_id = s.id);

-- Such a buyer is unknown, and its contracts have no key.
DELETE FROM market.record r USING market.contract c WHERE c.id = r.contract_id AND c.buyer_siren ~ '^([0-9])\1{8}$';
DELETE FROM market.contract WHERE buyer_siren ~ '^([0-9])\1{8}$';
DELETE FROM market.buyer WHERE siren ~ '^([0-9])\1{8}$';

-- A holder has the name that its own contract's records give it; what other buyers write under its number is no source.
ALTER TABLE market.supplier DROP COLUMN name;

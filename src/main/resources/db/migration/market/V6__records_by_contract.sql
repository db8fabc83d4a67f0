-- Records are only ever looked for by their contract: one index instead of two, and those of one buyer lie together in it.
ALTER TABLE market.record DROP CONSTRAINT record_pkey;
ALTER TABLE market.record ADD PRIMARY KEY (contract_id, hash);
DROP INDEX market.record_contract_idx;

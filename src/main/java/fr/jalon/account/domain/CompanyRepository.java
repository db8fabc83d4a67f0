package fr.jalon.account.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CompanyRepository extends Repository<Company, UUID> {

    Company save(Company company);

    Optional<Company> findById(UUID id);

    Optional<Company> findBySiret(String siret);
}

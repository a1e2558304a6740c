package nl.comensha.zichtbaar.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reports that the account of the database shows. */
interface Reports extends Repository<Report, UUID> {
    Optional<Report> findById(UUID id);

    Report saveAndFlush(Report report);
}

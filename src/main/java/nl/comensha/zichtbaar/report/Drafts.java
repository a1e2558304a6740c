package nl.comensha.zichtbaar.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All drafts that the account of the database shows. */
interface Drafts extends Repository<Draft, UUID> {
    Optional<Draft> findById(UUID id);

    Draft saveAndFlush(Draft draft);

    void delete(Draft draft);

    List<Draft> findByOrganisationIdAndAuthorIdOrderBySavedAtDesc(UUID organisation, UUID author);
}

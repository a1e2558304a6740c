package nl.comensha.zichtbaar.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A report that is being filled in. It lives on the server only; CoMensha has no grant on it. */
@Entity
@Table(name = "draft")
class Draft implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID unitId;
    private UUID authorId;
    private Instant createdAt;
    private Instant savedAt;
    private int missing;

    @Column(columnDefinition = "longtext")
    private String facts;

    @Version
    private long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(UUID id, Membership author, String facts, int missing, Instant now) {
        this.id = id;
        this.organisationId = author.organisation();
        this.unitId = author.unit();
        this.authorId = author.id();
        this.createdAt = now;
        this.savedAt = now;
        this.facts = facts;
        this.missing = missing;
        this.fresh = true;
    }

    void save(String newFacts, int nowMissing, Instant now) {
        facts = newFacts;
        missing = nowMissing;
        savedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    UUID authorId() {
        return authorId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    int missing() {
        return missing;
    }

    String facts() {
        return facts;
    }

    long version() {
        return version;
    }
}

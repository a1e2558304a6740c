package nl.comensha.zichtbaar.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a portal without demonstration usable: the reference data, and a way in for the first administrator. */
@Component
@ConditionalOnProperty(name = "zichtbaar.demo", havingValue = "false", matchIfMissing = true)
public class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final OrganisationSeeds seeds;
    private volatile @Nullable String invitation;

    FirstStart(OrganisationSeeds seeds) {
        this.seeds = seeds;
    }

    /** The path of the link for the first administrator, while nobody is a member. */
    public Optional<String> invitation() {
        return Optional.ofNullable(invitation);
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        seeds.firstInvitation().ifPresent(path -> {
            invitation = path;
            LOG.warn("Nobody is a member yet. The first administrator opens {} within a day.", path);
        });
    }
}

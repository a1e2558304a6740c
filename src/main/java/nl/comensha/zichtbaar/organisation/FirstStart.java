package nl.comensha.zichtbaar.organisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a portal without demonstration usable: the reference data, and a way in for the first administrator. */
@Component
@ConditionalOnProperty(name = "zichtbaar.demo", havingValue = "false", matchIfMissing = true)
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final OrganisationSeeds seeds;

    FirstStart(OrganisationSeeds seeds) {
        this.seeds = seeds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        seeds.firstInvitation()
                .ifPresent(path ->
                        LOG.warn("Nobody is a member yet. The first administrator opens {} within a day.", path));
    }
}

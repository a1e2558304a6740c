package nl.comensha.zichtbaar.organisation;

import static nl.comensha.zichtbaar.access.Permission.MANAGE_ALL_MEMBERS;

import java.util.List;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles that give identities, for the second administrator to confirm or refuse. */
@Service
@Transactional
@Requires(MANAGE_ALL_MEMBERS)
public class SecondLook {
    private final RoleRequests requests;
    private final ApplicationEventPublisher events;

    SecondLook(RoleRequests requests, ApplicationEventPublisher events) {
        this.requests = requests;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<WaitingRole> waiting() {
        return requests.waiting();
    }

    /** Only by somebody who neither asked for it nor gets it. */
    public void confirm(UUID id, long version) {
        UUID member = requests.decide(id, version, true);
        events.publishEvent(new Audited("ROLE_CONFIRMED", member, "", "OK"));
    }

    public void refuse(UUID id, long version) {
        UUID member = requests.decide(id, version, false);
        events.publishEvent(new Audited("ROLE_REFUSED", member, "", "OK"));
    }
}

package nl.comensha.zichtbaar.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Membership;
import nl.comensha.zichtbaar.access.Refused;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.ReportChanged;
import nl.comensha.zichtbaar.shared.Audited;
import nl.comensha.zichtbaar.shared.Ids;
import nl.comensha.zichtbaar.shared.Times;
import nl.comensha.zichtbaar.vault.Purpose;
import nl.comensha.zichtbaar.vault.ReadLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes the log; the accounts of the database may only add to it. What, when, about whom (a pseudonym), by whom, for which
 * purpose, from where: the conventions of NEN 7513.
 */
@Component
class AuditLog implements ReadLog {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    AuditLog(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void reading(@Nullable UUID subject, String what, Purpose purpose) {
        apart.executeWithoutResult(status -> write("READ", subject, "report", purpose.name(), "OK", what));
    }

    /** A change is logged in the transaction that makes it: both happen or neither. */
    @EventListener
    void on(ReportChanged event) {
        write("CHANGE", event.report(), "report", "", "OK", event.kind());
    }

    @EventListener
    void on(Refused event) {
        attempt("REFUSED", null, event.attempt(), "REFUSED");
    }

    @EventListener
    void on(Audited event) {
        attempt(event.action(), event.subject(), event.detail(), event.outcome());
    }

    private void attempt(String action, @Nullable UUID subject, String detail, String outcome) {
        Runnable entry = () -> apart.executeWithoutResult(status -> write(action, subject, "", "", outcome, detail));
        if (Viewers.current() instanceof Viewer.Public) {
            Viewers.runAs(new Viewer.SignIn(), entry);
        } else {
            entry.run();
        }
    }

    private void write(
            String action, @Nullable UUID subject, String kind, String purpose, String outcome, String detail) {
        Viewer viewer = Viewers.current();
        Membership member = viewer.membership();
        jdbc.sql(
                        "insert into audit_entry (id, at, member_id, organisation_id, actor, action, subject, subject_kind, purpose,"
                                + " outcome, address, detail) values (:id, :at, :member, :organisation, :actor, :action, :subject,"
                                + " :kind, :purpose, :outcome, :address, :detail)")
                .param("id", Ids.next())
                .param("at", LocalDateTime.ofInstant(Times.now(clock), ZoneOffset.UTC))
                .param("member", member == null ? null : member.id())
                .param("organisation", viewer.organisation())
                .param("actor", actor(viewer, member))
                .param("action", action)
                .param("subject", subject)
                .param("kind", kind)
                .param("purpose", purpose)
                .param("outcome", outcome)
                .param("address", address())
                .param("detail", detail.length() <= 300 ? detail : detail.substring(0, 300))
                .update();
    }

    private static String actor(Viewer viewer, @Nullable Membership member) {
        if (member != null) {
            return member.name();
        }
        return switch (viewer) {
            case Viewer.Job job -> "job " + job.name();
            case Viewer.TenantJob job -> "job " + job.name();
            default -> "-";
        };
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }
}

package nl.comensha.zichtbaar.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.report.Drafting;
import nl.comensha.zichtbaar.shared.ui.HomeCard;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@PortalTest
class DraftsCardTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    @Autowired
    Drafting drafting;

    @Autowired
    @Qualifier("draftsCard")
    HomeCard card;

    @Test
    void theAuthorOfAnOldDraftIsWarnedThatItGoes() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        Viewer author = new Viewer.Partner(people.reporter(people.organisation(), null, Scope.OWN));
        UUID draft = Viewers.callAs(author, () -> drafting.start());
        assertThat(text(author)).contains("Vervalt op").doesNotContain("vervalt binnenkort");

        people.owner()
                .sql("update draft set saved_at = utc_timestamp(6) - interval 21 day where id = ?")
                .param(draft)
                .update();
        assertThat(text(author)).contains("Eén concept vervalt binnenkort");
    }

    private String text(Viewer viewer) {
        Component shown = Viewers.callAs(viewer, () -> card.create());
        return shown.getElement().getTextRecursively();
    }
}

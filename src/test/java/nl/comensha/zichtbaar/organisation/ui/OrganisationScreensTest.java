package nl.comensha.zichtbaar.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Scope;
import nl.comensha.zichtbaar.access.Viewer;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.MemberListItem;
import nl.comensha.zichtbaar.shared.ui.DialogFrame;
import nl.comensha.zichtbaar.testing.People;
import nl.comensha.zichtbaar.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(
        properties = {
            "zichtbaar.identity-providers[0].id=keten",
            "zichtbaar.identity-providers[0].name=Keten",
            "zichtbaar.identity-providers[0].issuer=https://keten.example",
            "zichtbaar.identity-providers[0].client-id=test",
            "zichtbaar.identity-providers[1].id=politie",
            "zichtbaar.identity-providers[1].name=Politie",
            "zichtbaar.identity-providers[1].issuer=https://politie.example",
            "zichtbaar.identity-providers[1].client-id=test"
        })
class OrganisationScreensTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    @Test
    void anAdministratorOpensAnOrganisationAndAddsAUnit() {
        UUID id = people.organisation();
        Viewers.runAs(new Viewer.Staff(people.staff(Role.ADMINISTRATOR)), () -> {
            UI.getCurrent().navigate("organisaties", QueryParameters.of("organisatie", id.toString()));
            assertThat($(OrganisationPane.class).exists()).isTrue();
            click("organisation.unit.add");
            DialogFrame dialog = $(DialogFrame.class).single();
            $(TextField.class, dialog).single().setValue("Team Noord");
            dialog.primary().click();
            assertThat(people.owner()
                            .sql("select count(*) from unit where organisation_id = ? and name = 'Team Noord'")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat($(DialogFrame.class).exists()).isFalse();
        });
    }

    @Test
    void anOrganisationsAdministratorInvitesAndSeesTheLinkOnce() {
        UUID id = people.organisation();
        Viewer viewer =
                new Viewer.Partner(people.member(id, null, Scope.ORGANISATION, false, Role.ORGANISATION_ADMINISTRATOR));
        Viewers.runAs(viewer, () -> {
            MembersView view = navigate(MembersView.class);
            click("invitation.invite");
            DialogFrame dialog = $(DialogFrame.class).single();
            dialog.primary().click();
            assertThat($(InvitationLinkDialog.class).exists())
                    .as("without a name or role nothing is made")
                    .isFalse();
            $(TextField.class, dialog).withCaption(word("member.name")).single().setValue("Nieuw Lid");
            roles(dialog).setValue(Set.of(Role.REPORTER));
            scope(dialog).setValue(Scope.ORGANISATION);
            dialog.primary().click();
            assertThat($(InvitationLinkDialog.class).exists()).isTrue();
            assertThat($(OpenInvitations.class, view).single().getElement().getTextRecursively())
                    .contains("Nieuw Lid");
            assertThat(grid(view).getGenericDataView().getItems())
                    .extracting(MemberListItem::organisation)
                    .containsOnly(id);
        });
    }

    @Test
    void behindALinkAStrangerFindsOnlyWhereToSignIn() {
        UI.getCurrent().navigate("uitnodiging/onbekend");
        InvitationView view = $(InvitationView.class).single();
        assertThat($(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .containsExactly("/oauth2/authorization/keten", "/oauth2/authorization/politie");
    }

    private void click(String key) {
        $(Button.class).withText(word(key)).single().click();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles(DialogFrame dialog) {
        return $(CheckboxGroup.class, dialog).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Scope> scope(DialogFrame dialog) {
        return $(RadioButtonGroup.class, dialog).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<MemberListItem> grid(MembersView view) {
        return $(Grid.class, view).single();
    }
}

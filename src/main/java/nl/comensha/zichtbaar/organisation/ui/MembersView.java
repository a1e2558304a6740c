package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.organisation.Invitations;
import nl.comensha.zichtbaar.organisation.MemberListItem;
import nl.comensha.zichtbaar.organisation.Members;
import nl.comensha.zichtbaar.organisation.OrganisationChoice;
import nl.comensha.zichtbaar.organisation.SecondLook;
import nl.comensha.zichtbaar.shared.ui.Chip;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;

/** Who may sign in, for whom and with which roles. */
@Route("leden")
@Requires({Permission.MANAGE_OWN_MEMBERS, Permission.MANAGE_ALL_MEMBERS})
@Menu(title = "menu.members", order = 60, icon = "users")
class MembersView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Invitations invitations;
    private final transient SecondLook secondLook;
    private final boolean everywhere = Viewers.may(Permission.MANAGE_ALL_MEMBERS);

    private final Div waiting = new Div();
    private final Grid<MemberListItem> grid = new Grid<>();
    private final TextField search = new TextField();
    private List<MemberListItem> all = List.of();
    private List<OrganisationChoice> organisations = List.of();

    MembersView(Members members, Invitations invitations, SecondLook secondLook) {
        this.members = members;
        this.invitations = invitations;
        this.secondLook = secondLook;
        Button invite = new Button(getTranslation("invitation.invite"), Icons.of("user-plus"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        header(
                getTranslation("member.title"),
                getTranslation(everywhere ? "member.meaning.all" : "member.meaning.own"),
                invite);
        search.setLabel(getTranslation("member.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        grid.addColumn(new ComponentRenderer<>(this::person))
                .setHeader(getTranslation("member.name"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(getTranslation("member.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setAriaLabel(getTranslation("member.title"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("member.empty"),
                getTranslation("member.empty.text"),
                new Button(getTranslation("member.clear"), click -> search.clear())));
        add(waiting, search, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("member.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        all = members.list();
        organisations = members.organisations();
        waiting.removeAll();
        if (everywhere) {
            waiting.add(new WaitingRoles(secondLook, this::refresh));
        }
        waiting.add(new OpenInvitations(invitations, everywhere, this::refresh));
        filter();
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(all.stream()
                .filter(member -> (member.name() + " " + member.organisationName())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
    }

    /** One column of cards, so that a phone shows the same. */
    private Component person(MemberListItem member) {
        Span name = new Span(member.name());
        name.addClassName("z-strong");
        String place = everywhere ? member.organisationName() : "";
        String unit = member.unitName() == null ? "" : member.unitName();
        Span where = new Span(place.isEmpty() || unit.isEmpty() ? place + unit : place + " · " + unit);
        where.addClassName("z-muted");
        Div card = new Div(new Div(name), new Div(where));
        if (member.retiredAt() != null) {
            card.add(new Chip(
                    Meaning.NEUTRAL,
                    "ban",
                    getTranslation("member.retiredOn", Formats.here().date(member.retiredAt()))));
            return card;
        }
        card.add(new Div(new Span(rolesOf(member.roles()) + " · "
                + getTranslation("code.Scope." + member.scope().name()))));
        return card;
    }

    private Component actions(MemberListItem member) {
        if (member.own()) {
            return new Span(getTranslation("member.self"));
        }
        if (member.retiredAt() != null) {
            return new Span();
        }
        Button change = new Button(getTranslation("member.change"), Icons.of("pencil"), click -> change(member));
        Button retire = new Button(getTranslation("member.retire"), Icons.of("ban"), click -> retire(member));
        for (Button button : List.of(change, retire)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(button.getText() + ": " + member.name());
        }
        Div both = Page.actions(change, retire);
        both.addClassName("z-icons-on-phone");
        return both;
    }

    private void change(MemberListItem member) {
        // A retired organisation is no longer among the choices, but its people can still be changed.
        OrganisationChoice of = organisations.stream()
                .filter(choice -> choice.id().equals(member.organisation()))
                .findFirst()
                .orElseGet(() -> new OrganisationChoice(
                        member.organisation(), member.organisationName(), member.staff(), List.of()));
        GrantForm form = new GrantForm(member, of);
        Dialogs.open(
                getTranslation("member.change.title", member.name()), form, getTranslation("organisation.save"), () -> {
                    Set<Role> later = Saving.call(() -> members.change(member.id(), member.version(), form.grant()));
                    refresh();
                    Notice.show(getTranslation(later.isEmpty() ? "member.changed" : "member.changed.waiting"));
                });
    }

    private void retire(MemberListItem member) {
        Dialogs.confirm(
                getTranslation("member.retire.title", member.name()),
                getTranslation("member.retire.text"),
                getTranslation("member.retire"),
                () -> {
                    Saving.run(() -> members.retire(member.id(), member.version()));
                    refresh();
                    Notice.show(getTranslation("member.retired"));
                });
    }

    private void invite() {
        GrantForm form = new GrantForm(organisations);
        Dialogs.open(getTranslation("invitation.invite"), form, getTranslation("invitation.make"), () -> {
            Invitations.Invited invited =
                    Saving.call(() -> invitations.invite(form.name(), form.organisation(), form.grant()));
            refresh();
            new InvitationLinkDialog(invited).open();
        });
    }

    private String rolesOf(Set<Role> roles) {
        return roles.isEmpty()
                ? getTranslation("member.noRoles")
                : String.join(
                        ", ",
                        roles.stream()
                                .sorted()
                                .map(role -> getTranslation("code.Role." + role.name()))
                                .toList());
    }
}

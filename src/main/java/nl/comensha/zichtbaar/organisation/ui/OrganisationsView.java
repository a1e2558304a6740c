package nl.comensha.zichtbaar.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.comensha.zichtbaar.access.IdentityProviders;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Requires;
import nl.comensha.zichtbaar.organisation.Contacts;
import nl.comensha.zichtbaar.organisation.OrganisationListItem;
import nl.comensha.zichtbaar.organisation.Organisations;
import nl.comensha.zichtbaar.shared.NotFound;
import nl.comensha.zichtbaar.shared.ui.Chip;
import nl.comensha.zichtbaar.shared.ui.Dialogs;
import nl.comensha.zichtbaar.shared.ui.EmptyState;
import nl.comensha.zichtbaar.shared.ui.Formats;
import nl.comensha.zichtbaar.shared.ui.Icons;
import nl.comensha.zichtbaar.shared.ui.Meaning;
import nl.comensha.zichtbaar.shared.ui.Notice;
import nl.comensha.zichtbaar.shared.ui.Page;
import org.jspecify.annotations.Nullable;

/** The partner organisations; which one is open stands in the address. */
@Route("organisaties")
@Requires(Permission.MANAGE_ORGANISATIONS)
@Menu(title = "menu.organisations", order = 70, icon = "building-2")
class OrganisationsView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String OPEN = "organisatie";

    private final transient Organisations organisations;
    private final transient Contacts contacts;
    private final transient IdentityProviders providers;

    private final Grid<OrganisationListItem> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Checkbox retired = new Checkbox();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private List<OrganisationListItem> all = List.of();
    private @Nullable UUID shown;

    OrganisationsView(Organisations organisations, Contacts contacts, IdentityProviders providers) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.providers = providers;
        Button add = new Button(getTranslation("organisation.add"), Icons.of("plus"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header(getTranslation("organisation.title"), getTranslation("organisation.meaning"), add);
        layout.setSizeFull();
        layout.setMaster(master());
        layout.setDetailSize("min(30rem, 100%)");
        layout.addDetailEscapePressListener(escape -> open(null));
        layout.addBackdropClickListener(click -> open(null));
        add(layout);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OPEN)
                .map(OrganisationsView::id)
                .orElse(null);
        refresh();
    }

    private Component master() {
        search.setLabel(getTranslation("organisation.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        retired.setLabel(getTranslation("organisation.showRetired"));
        retired.addValueChangeListener(change -> filter());
        Div filters = Page.actions(search, retired);
        grid.addColumn(new ComponentRenderer<>(this::nameAndType))
                .setHeader(getTranslation("organisation.name"))
                .setAutoWidth(true)
                .setFlexGrow(3);
        grid.addColumn(OrganisationListItem::units)
                .setHeader(getTranslation("organisation.units"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(OrganisationListItem::members)
                .setHeader(getTranslation("organisation.members"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setAriaLabel(getTranslation("organisation.title"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("organisation.empty"),
                getTranslation("organisation.empty.text"),
                new Button(getTranslation("organisation.clear"), click -> {
                    search.clear();
                    retired.setValue(true);
                })));
        grid.addSelectionListener(change -> {
            UUID chosen =
                    change.getFirstSelectedItem().map(OrganisationListItem::id).orElse(null);
            if (change.isFromClient()) {
                open(chosen);
            }
        });
        Div master = new Div(filters, grid);
        master.setWidthFull();
        return master;
    }

    private Component nameAndType(OrganisationListItem item) {
        Span name = new Span(item.name());
        name.addClassName("z-strong");
        Span type = new Span(item.type().name(getLocale()));
        type.addClassName("z-muted");
        Div cell = new Div(new Div(name), new Div(type));
        if (item.retiredOn() != null) {
            cell.add(new Chip(
                    Meaning.NEUTRAL,
                    "ban",
                    getTranslation("organisation.retiredOn", Formats.here().date(item.retiredOn()))));
        }
        return cell;
    }

    private void refresh() {
        all = organisations.list();
        filter();
        layout.setDetail(null);
        UUID id = shown;
        if (id != null) {
            layout.setDetail(new OrganisationPane(
                    organisations, contacts, providers, organisations.detail(id), this::refresh, () -> open(null)));
        }
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<OrganisationListItem> matching = all.stream()
                .filter(item -> retired.getValue()
                        || item.retiredOn() == null
                        || item.id().equals(shown))
                .filter(item -> (item.name() + " " + item.type().name(getLocale()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        grid.setItems(matching);
        matching.stream().filter(item -> item.id().equals(shown)).findFirst().ifPresent(grid::select);
    }

    private void open(@Nullable UUID id) {
        getUI().ifPresent(ui -> ui.navigate(
                OrganisationsView.class,
                id == null ? QueryParameters.empty() : QueryParameters.of(OPEN, id.toString())));
    }

    private void add() {
        OrganisationForm form = new OrganisationForm(organisations.types());
        Dialogs.open(getTranslation("organisation.add"), form, getTranslation("organisation.add.do"), () -> {
            UUID id = Saving.call(() -> organisations.add(form.name(), form.type(), form.from()));
            Notice.show(getTranslation("organisation.added"));
            open(id);
        });
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException broken) {
            throw new NotFound();
        }
    }
}

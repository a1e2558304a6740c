package nl.comensha.zichtbaar.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.comensha.zichtbaar.access.Permission;
import nl.comensha.zichtbaar.access.Viewers;
import nl.comensha.zichtbaar.shared.ui.HomeCard;
import nl.comensha.zichtbaar.shared.ui.KeyFigures;
import nl.comensha.zichtbaar.shared.ui.Panel;
import nl.comensha.zichtbaar.statistics.Dashboard;
import nl.comensha.zichtbaar.statistics.FigureRequest;
import nl.comensha.zichtbaar.statistics.Figures;
import nl.comensha.zichtbaar.statistics.StillLoading;

/** The figures of the newest year on the home page of who works with figures. */
@org.springframework.stereotype.Component
class FiguresHomeCard implements HomeCard {
    private static final int AFTER_WORK = 50;

    private final Figures figures;

    FiguresHomeCard(Figures figures) {
        this.figures = figures;
    }

    @Override
    public boolean applies() {
        return Viewers.may(Permission.SEE_FIGURES);
    }

    @Override
    public int order() {
        return AFTER_WORK;
    }

    @Override
    public Component create() {
        FigureWords words = new FigureWords(UI.getCurrent().getLocale());
        try {
            FigureRequest newest = figures.request(Map.of());
            Dashboard dashboard = figures.dashboard(newest.filter(), newest.measure());
            String year = Integer.toString(newest.filter().year());
            return new Panel(
                            words.text("statistics.home.title", year),
                            new KeyFigures()
                                    .figure(number(words, dashboard.reports()), words.text("statistics.key.reports"))
                                    .figure(number(words, dashboard.victims()), words.text("statistics.key.victims"))
                                    .figure(
                                            number(words, dashboard.notReviewed()),
                                            words.text("statistics.key.notReviewed")),
                            new Paragraph(words.text(
                                    "statistics.subtitle.REPORTS",
                                    words.formats().date(dashboard.referenceDate()))))
                    .beside(new RouterLink(words.text("statistics.home.open"), FiguresView.class));
        } catch (StillLoading loading) {
            return new Panel(
                    words.text("statistics.loading.title"),
                    new RouterLink(words.text("statistics.home.open"), FiguresView.class));
        }
    }

    private static String number(FigureWords words, long number) {
        return words.formats().number(number);
    }
}

package nl.comensha.zichtbaar.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import tools.jackson.databind.node.ObjectNode;

/** The one chart of the house. It shows what the server decided, words included, and adds up nothing itself. */
@Tag("z-chart")
@JsModule("context://components/chart.js")
public class Chart extends Component implements HasSize, HasStyle {
    private static final long serialVersionUID = 1L;

    /** The specification is described beside the component, in {@code frontend/src/spec.ts}. */
    public void setSpec(ObjectNode spec) {
        getElement().setPropertyJson("spec", spec);
    }

    /** Hears the key of a bar, tile or row that was chosen, or chosen again. */
    public Registration addSelectListener(SerializableConsumer<String> listener) {
        return addListener(Selected.class, event -> listener.accept(event.key));
    }

    /** A bar, tile or row was chosen. */
    @DomEvent("z-select")
    public static class Selected extends ComponentEvent<Chart> {
        private static final long serialVersionUID = 1L;

        private final String key;

        public Selected(Chart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }
    }
}

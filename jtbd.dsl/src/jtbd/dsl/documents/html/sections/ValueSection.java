package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.ValueLayersTemplate;
import jtbd.dsl.documents.html.templates.ValueLayersView;
import jtbd.dsl.jtbd.ValueLayers;

/** What getting a job done, or a feature, is worth on each layer. */
public final class ValueSection {

    private ValueSection() {
    }

    public static Html of(ValueLayers layers) {
        return layers == null ? Html.NONE
                : ValueLayersTemplate.render(new ValueLayersView(Text.of(layers.getSocial()),
                        Text.of(layers.getEmotional()), Text.of(layers.getBusiness()), Text.of(layers.getTechnical())));
    }
}

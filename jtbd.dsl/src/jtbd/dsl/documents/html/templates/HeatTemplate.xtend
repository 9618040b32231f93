package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** A score on the shade that it has in the heat map. */
class HeatTemplate {

    def static Html render(Text shade, Text score) {
        Html.of('''<span class="heat-word heat-«shade» on-heat-«shade»">«score»</span>''')
    }
}

package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** Says what the forces below act towards. */
class TowardsTemplate {

    def static Html render(Html rival) {
        Html.of('''<h3 class="towards">Towards «rival»</h3>''')
    }
}

package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** What one segment says. */
class AmongTemplate {

    def static Html render(Html segment, Html score) {
        Html.of('''among «segment»: «score»''')
    }
}

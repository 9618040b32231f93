package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** What something is rated at, behind the link to it. */
class RatedTemplate {

    def static Html render(Html link, Text rating) {
        Html.of('''«link»«IF rating.present» <strong>«rating»</strong>«ENDIF»''')
    }
}

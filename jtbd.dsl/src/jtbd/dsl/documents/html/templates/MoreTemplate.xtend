package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text
import jtbd.dsl.documents.html.markup.Url

/** The way to the page that has all of what is shown in part. */
class MoreTemplate {

    def static Html render(Url place, Text words) {
        Html.of('''<p class="more"><a href="«place»">«words» →</a></p>''')
    }
}

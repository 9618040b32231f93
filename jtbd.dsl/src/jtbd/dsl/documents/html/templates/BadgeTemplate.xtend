package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** A short word on a coloured ground. */
class BadgeTemplate {

    def static Html render(BadgeView badge) {
        Html.of('''<span class="badge «badge.style»">«badge.word»</span>''')
    }
}

package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** What is known of a thing, as a list of names and values; those without a value are left out. */
class FactsTemplate {

    def static Html render(List<FactView> facts) {
        val known = facts.filter[value.present].toList
        if (known.empty) Html.NONE else list(known)
    }

    def private static list(List<FactView> facts) {
        Html.of('''
            <dl class="facts">
            «FOR fact : facts»
                <dt>«fact.name»</dt><dd>«fact.value»</dd>
            «ENDFOR»
            </dl>
        ''')
    }
}

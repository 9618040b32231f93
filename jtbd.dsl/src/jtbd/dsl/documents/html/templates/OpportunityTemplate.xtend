package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** A computed opportunity with its zone and where it comes from. */
class OpportunityTemplate {

    def static Html render(OpportunityView view) {
        Html.of('''
            <strong>«view.score»</strong> «view.zone»
            <span class="small"><span>importance «view.importance»,</span>
            <span>satisfaction «view.satisfaction»</span></span> «view.assumed»
        ''')
    }
}

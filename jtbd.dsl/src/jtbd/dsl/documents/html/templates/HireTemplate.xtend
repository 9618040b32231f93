package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** What something is hired for, in a line with its reasons. */
class HireTemplate {

    def static Html render(HireView hire) {
        Html.of('''
            «RatedTemplate.render(hire.job, hire.rating)»
            «IF hire.hired.present»<div class="small">hired because «hire.hired»</div>«ENDIF»
            «IF hire.fired.present»<div class="small">fired because «hire.fired»</div>«ENDIF»
            «hire.outcomes»
        ''')
    }
}

package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** The steps of a job map below each other. */
class StepsTemplate {

    def static Html render(List<StepView> steps) {
        Html.of('''
            <ol class="steps">
            «FOR step : steps»
                <li id="«step.id»"><h3>«step.name»</h3><div>
                <p>«step.activity»</p>
                «FOR support : step.support»
                    <p class="small">Supported by «support»</p>
                «ENDFOR»
                «ListTemplate.below(step.outcomes)»
                «IF step.evidence.present»<p class="small">Evidence: «step.evidence»</p>«ENDIF»
                «step.remarks»
                </div></li>
            «ENDFOR»
            </ol>
        ''')
    }
}

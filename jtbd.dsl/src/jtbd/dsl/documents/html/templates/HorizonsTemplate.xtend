package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** The horizons of a roadmap along one arrow of time, side by side, each with what is to be done in it. */
class HorizonsTemplate {

    def static Html render(List<HorizonView> horizons) {
        Html.of('''
            <ol class="horizons">
            «FOR horizon : horizons»
                <li><h3>«horizon.name»</h3>
                «IF horizon.period.present»<p class="small">«horizon.period»</p>«ENDIF»
                <ul>
                «FOR item : horizon.items»
                    <li>«item»</li>
                «ENDFOR»
                </ul></li>
            «ENDFOR»
            </ol>
        ''')
    }
}

package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** Groups of claims side by side. */
class ClaimsTemplate {

    def static Html render(List<ClaimsView> groups) {
        val filled = groups.filter[!claims.empty].toList
        if (filled.empty) {
            return Html.NONE
        }
        Html.of('''
            <div class="side-by-side">
            «FOR group : filled»
                <section>
                <h3>«group.heading»</h3>
                «IF group.meaning.present»<p class="small">«group.meaning»</p>«ENDIF»
                <ul class="plain">
                «FOR claim : group.claims»
                    «claim(claim)»
                «ENDFOR»
                </ul>
                </section>
            «ENDFOR»
            </div>
        ''')
    }

    def private static claim(ClaimView claim) {
        Html.of('''
            <li id="«claim.id»">
            «IF claim.strength.present»<span class="strength">«claim.strength»</span> «ENDIF»«claim.words»
            «FOR badge : claim.badges»
                «badge»
            «ENDFOR»
            «IF claim.evidence.present»<div class="small">Evidence: «claim.evidence»</div>«ENDIF»
            «claim.remarks»
            </li>
        ''')
    }
}

package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html

/** What people said, word for word. */
class QuotesTemplate {

    def static Html render(List<QuoteView> quotes) {
        if (quotes.empty) {
            return Html.NONE
        }
        Html.of('''
            <ul class="quotes">
            «FOR quote : quotes»
                <li«FOR anchor : quote.anchor» id="«anchor»"«ENDFOR»>
                <p class="question"><strong>«quote.kind»</strong> «quote.question»</p>
                <blockquote><p>«quote.answer»</p></blockquote>
                «IF quote.from.present»<p class="small">«quote.from»</p>«ENDIF»
                «IF quote.backs.present»
                    <div class="backs"><span class="small">Evidence for</span>
                    «quote.backs»
                    </div>
                «ENDIF»
                «quote.remarks»
                </li>
            «ENDFOR»
            </ul>
        ''')
    }
}

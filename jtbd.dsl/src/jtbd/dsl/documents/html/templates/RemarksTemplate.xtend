package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html

/** Notes, sources, tags and status, in small letters. */
class RemarksTemplate {

    def static Html render(RemarksView remarks) {
        if (remarks.empty) {
            return Html.NONE
        }
        Html.of('''
            <div class="remarks">
            «FOR note : remarks.notes»
                <p><strong>Note:</strong> «note»</p>
            «ENDFOR»
            «FOR source : remarks.sources»
                <p>Source: «source»</p>
            «ENDFOR»
            «FOR reason : remarks.accepted»
                <p><strong>Accepted finding:</strong> «reason»</p>
            «ENDFOR»
            «IF !remarks.marks.empty»
                <p class="badges">«FOR mark : remarks.marks»«mark» «ENDFOR»</p>
            «ENDIF»
            </div>
        ''')
    }
}

package jtbd.dsl.documents.html.templates

import java.util.List
import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Text

/** A page that explains one thing: a heading, paragraphs and examples. */
class ExplanationTemplate {

    def static Html page(Text title, Text subject, Html look, List<Html> parts) {
        Html.of('''
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>«title»</title>
            «look»
            </head>
            <body>
            <main id="main" class="sheet explanation">
            <p class="note">«subject»</p>
            <h1>«title»</h1>
            «FOR part : parts»
                «part»
            «ENDFOR»
            </main>
            </body>
            </html>
        ''')
    }

    def static Html heading(Text words) {
        Html.of('''<h2>«words»</h2>''')
    }

    def static Html paragraph(List<Html> pieces) {
        Html.of('''
            <p>«FOR piece : pieces»«piece»«ENDFOR»</p>
        ''')
    }

    def static Html word(Text code) {
        Html.of('''<code>«code»</code>''')
    }

    def static Html example(List<Html> pieces) {
        Html.of('''<pre class="example"><code>«FOR piece : pieces»«piece»«ENDFOR»</code></pre>''')
    }

    def static Html coloured(Text kind, Text words) {
        Html.of('''<span class="«kind»">«words»</span>''')
    }
}

package jtbd.dsl.documents.html.templates

import jtbd.dsl.documents.html.markup.Html
import jtbd.dsl.documents.html.markup.Url

/** What makes a page look and behave as it does: the files that all pages share, or all of it in the page itself. */
class LookTemplate {

    def static Html shared(Url root) {
        Html.of('''
            <link rel="stylesheet" href="«root»assets/site.css">
            <script src="«root»assets/site.js"></script>
        ''')
    }

    def static Html within(Html style, Html script) {
        Html.of('''
            <style>
            «style»
            </style>
            <script>
            «script»
            </script>
        ''')
    }
}

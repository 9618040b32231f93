;;; jtbd-mode.el --- Jobs-to-be-Done as code, with eglot  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "26.3"))

;;; Commentary:

;; Put this file on the load path, `jtbd' on the PATH, and (require 'jtbd-mode) into the init file.
;; Colours and indentation are here; all else comes from the language server through eglot, where there is one.

;;; Code:

(require 'eglot nil t)

(defvar eglot-server-programs)
(declare-function eglot-managed-p "eglot")
(declare-function eglot-format-buffer "eglot")
(declare-function eglot-ensure "eglot")

(defgroup jtbd nil
  "Jobs-to-be-Done as code."
  :group 'languages)

(defcustom jtbd-command '("jtbd" "lsp")
  "The command that starts the language server."
  :type '(repeat string))

(defcustom jtbd-format-on-save t
  "Whether a text gets its layout when it is saved."
  :type 'boolean)

;; These words are made from the grammar of the language.
(defconst jtbd--declarations
  '("action" "challenge" "competitor" "feature" "industry" "insight" "interview" "job" "metric" "offering"
    "outcome" "pillar" "pitfall" "roadmap" "scorecard" "segment" "story" "tier" "tool"))

(defconst jtbd--blocks
  '("active" "anxiety" "avoid" "buyer" "conclude" "confirm" "constraint" "current" "deciding" "decision"
    "decrease" "define" "desired" "economic" "eliminate" "event" "execute" "expected" "extreme" "first" "forces"
    "gains" "habit" "improve" "increase" "influencer" "locate" "long" "looking" "maker" "map" "maximize" "medium"
    "minimize" "moderate" "modify" "monitor" "one" "ongoing" "outcomes" "pain" "pains" "passive" "prepare" "pull"
    "push" "quick" "recommender" "reduce" "required" "saboteur" "scores" "success" "thought" "timeline" "trigger"
    "two" "unexpected" "use" "user" "value"))

(defconst jtbd--attributes
  '("addresses" "among" "as" "at" "baseline" "because" "business" "by" "citing" "classified" "context"
    "description" "every" "evidence" "failure" "fired" "fit" "for" "gap" "held" "hired" "ignore" "importance"
    "imposes" "in" "includes" "measured" "note" "of" "on" "overview" "pays" "per" "price" "priority" "profile"
    "published" "rated" "satisfaction" "scale" "score" "serves" "shown" "significance" "size" "so" "source"
    "status" "supported" "supports" "tagline" "tags" "target" "technical" "text" "to" "towards" "unit" "url"
    "want" "when" "with"))

(defconst jtbd--values
  '("assumed" "big" "co-creator" "consumption" "core" "crucial" "direct" "dispose" "emotional" "functional"
    "high" "important" "indirect" "install" "learn" "little" "low" "maintain" "minor" "nothing" "obstacle"
    "purchase" "related" "repair" "research" "researched" "risk" "secondary" "setup" "social" "store" "supporting"
    "that" "transferrer" "transport" "trivial" "underserved" "undesired" "upgrade" "validated"))

;; End of the words.

(defconst jtbd--font-lock
  (let ((word (lambda (words) (concat "\\_<" (regexp-opt words t) "\\_>"))))
    `(("\\_<\\(package\\|import\\)\\_>[ \t]+\\([^ \t\n/]+\\)"
       (1 font-lock-keyword-face) (2 font-lock-constant-face))
      (,(concat (funcall word jtbd--declarations) "[ \t]+\\(\\(?:\\sw\\|\\s_\\)+\\)")
       (1 font-lock-keyword-face) (2 font-lock-type-face))
      (,(funcall word jtbd--declarations) . font-lock-keyword-face)
      (,(funcall word jtbd--blocks) . font-lock-keyword-face)
      (,(funcall word jtbd--attributes) . font-lock-builtin-face)
      (,(funcall word jtbd--values) . font-lock-constant-face))))

(defvar jtbd-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?. "_" table)
    (modify-syntax-entry ?^ "_" table)
    table)
  "Words of the language may have hyphens, names dots.")

(defun jtbd-indent-line ()
  "Indent the line by the braces around it."
  (let* ((depth (save-excursion
                  (back-to-indentation)
                  (- (car (syntax-ppss)) (if (looking-at "}") 1 0))))
         (behind (- (current-column) (current-indentation))))
    (indent-line-to (* tab-width (max depth 0)))
    (when (> behind 0)
      (forward-char behind))))

;;;###autoload
(define-derived-mode jtbd-mode prog-mode "JTBD"
  "Major mode for .jtbd files."
  (setq-local comment-start "// "
              comment-end ""
              comment-start-skip "//+\\s-*"
              indent-tabs-mode nil
              tab-width 2
              indent-line-function #'jtbd-indent-line
              electric-indent-chars (cons ?} electric-indent-chars)
              font-lock-defaults '(jtbd--font-lock))
  (add-hook 'before-save-hook #'jtbd--format nil t))

(defun jtbd--format ()
  "Have the server lay out the text; without a server the text is saved as it is."
  (when (and jtbd-format-on-save (featurep 'eglot) (eglot-managed-p))
    (with-demoted-errors "Not formatted: %S"
      (eglot-format-buffer))))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.jtbd\\'" . jtbd-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons 'jtbd-mode (lambda (&rest _) jtbd-command)))
  (add-hook 'jtbd-mode-hook #'eglot-ensure))

(provide 'jtbd-mode)

;;; jtbd-mode.el ends here

-- Drives Neovim through what somebody does in a folder of files, and writes what it saw to report.json there. The
-- command of the server comes in the variable JTBD_COMMAND, one part a line.
local report = {}

local function until_so(is_so)
  return vim.wait(30000, is_so, 50)
end

local function messages()
  return vim.tbl_map(function(found)
    return found.message
  end, vim.diagnostic.get(0))
end

local function request(method, params)
  local answers, failure = vim.lsp.buf_request_sync(0, method, params, 30000)
  if not answers then
    error(method .. ': ' .. tostring(failure))
  end
  for _, answer in pairs(answers) do
    if answer.error then
      error(method .. ': ' .. answer.error.message)
    end
    return answer.result
  end
end

local function at(pattern)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(pattern, 'c') > 0, pattern .. ' is not in the text')
  return vim.lsp.util.make_position_params()
end

local function choose(words)
  vim.ui.select = function(choices, _, on_choice)
    on_choice(vim.tbl_filter(function(choice)
      return choice.lens.command.title == words
    end, choices)[1])
  end
  vim.lsp.codelens.run()
end

local function look_at_lenses(folder)
  vim.cmd('edit ' .. folder .. '/metrics.jtbd')
  local told = {}
  vim.notify = function(message)
    table.insert(told, message)
  end
  vim.ui.open = function(file)
    report.page = vim.fn.readfile(file)
  end
  assert(until_so(function()
    vim.lsp.codelens.refresh()
    return #vim.lsp.codelens.get(0) > 0 or #vim.lsp.codelens.get(vim.fn.bufnr()) > 0
  end), 'no lenses')
  at('Repairs')
  choose('no target')
  until_so(function()
    return report.page ~= nil
  end)
  choose('used 1 time')
  report.uses = vim.tbl_map(function(use)
    return use.text
  end, vim.fn.getqflist())
  report.told = told
  vim.cmd('cclose')
end

local function walk(folder)
  vim.cmd('edit ' .. folder .. '/jobs.jtbd')
  assert(until_so(function()
    return next(vim.lsp.buf_get_clients(0)) ~= nil and vim.tbl_count(vim.diagnostic.get(0)) > 0
  end), 'no findings')
  report.findings = messages()

  local completions = request('textDocument/completion', at('Shop$'))
  report.completions = vim.tbl_map(function(item)
    return item.label
  end, completions.items or completions)

  local hover = request('textDocument/hover', at('MendPhones'))
  report.hover = vim.lsp.util.convert_input_to_markdown_lines(hover.contents)

  vim.fn.cursor(3, 1)
  report.colours = vim.tbl_map(function(column)
    return vim.fn.synIDattr(vim.fn.synID(3, column, 1), 'name')
  end, { 1, 16, 31 })

  at('Shop$')
  vim.lsp.buf.rename('Workshop')
  assert(until_so(function()
    return vim.fn.search('for Workshop', 'cnw') > 0
  end), 'not renamed')
  vim.cmd('wall')
  report.renamed = vim.fn.readfile(folder .. '/segments.jtbd')

  vim.cmd('edit!')
  vim.cmd('edit!')
  report.formats_of_a_save = #vim.api.nvim_get_autocmds({ event = 'BufWritePre', buffer = vim.fn.bufnr() })
  vim.fn.setline(vim.fn.search('for Workshop', 'cw'), '        for     Workshop')
  vim.cmd('write')
  report.saved = vim.fn.readfile(folder .. '/jobs.jtbd')

  vim.fn.setline(vim.fn.search('for Workshop', 'cw'), '  for Nobody')
  assert(until_so(function()
    return vim.tbl_contains(vim.tbl_map(function(found)
      return found.code
    end, vim.diagnostic.get(0)), 'reference.unknown-reference')
  end), 'no finding for the unknown name')
  report.while_typing = messages()
  vim.cmd('edit!')
  look_at_lenses(folder)
end

local folder = vim.env.JTBD_FOLDER
vim.g.jtbd_command = vim.split(vim.env.JTBD_COMMAND, '\n')
vim.opt.runtimepath:prepend(vim.env.JTBD_COLOURS)
vim.cmd('filetype plugin indent on | syntax on')
vim.cmd('source ' .. vim.env.JTBD_PLUGIN)
vim.lsp.set_log_level('warn')
local fine, failure = pcall(walk, folder)
if not fine then
  report.failure = tostring(failure) .. '\n' .. table.concat(messages(), '\n')
end
vim.fn.writefile({ vim.json.encode(report) }, folder .. '/report.json')
vim.cmd('qall!')

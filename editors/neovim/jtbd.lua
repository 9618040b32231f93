-- JTBD in Neovim with its built-in client. Put this file into ~/.config/nvim/plugin/, and `jtbd` on the PATH (or name
-- the command in vim.g.jtbd_command, such as { 'java', '-jar', '/path/to/jtbd.jar', 'lsp' }).
-- From Neovim 0.11 on, vim.lsp.config and vim.lsp.enable do the same: see docs/editors.md.

-- The nearest folder above the file with a jtbd.toml or a repository in it; else the folder that Neovim runs in, where
-- the file is below it and it is not the home folder.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, mark in ipairs({ 'jtbd.toml', '.git' }) do
    local found = vim.fn.findfile(mark, folder .. ';')
    found = found ~= '' and found or vim.fn.finddir(mark, folder .. ';')
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):match('(.*)/')
    end
  end
  local here = vim.fn.getcwd()
  local is_below = vim.startswith(folder .. '/', here .. '/')
  return is_below and here ~= vim.loop.os_homedir() and here or folder
end

local function format(buffer)
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ bufnr = buffer })
  else
    vim.lsp.buf.formatting_sync()
  end
end

local function browse(file)
  if vim.ui.open then
    vim.ui.open(file)
  else
    vim.fn.jobstart({ vim.fn.has('mac') == 1 and 'open' or 'xdg-open', file }, { detach = true })
  end
end

local function ask(command, given, client, show)
  vim.lsp.get_client_by_id(client).request('workspace/executeCommand', { command = command, arguments = { given } },
    function(failure, answer)
      if failure then
        vim.notify(failure.message, vim.log.levels.WARN)
      else
        show(answer)
      end
    end)
end

-- What a click on a code lens and "Explain" do.
local commands = {
  ['jtbd.client.openPage'] = function(command, context)
    local uri, position = unpack(command.arguments)
    ask('jtbd.showPage', { uri = uri, position = position }, context.client_id, function(page)
      local file = vim.fn.tempname() .. '.html'
      vim.fn.writefile(vim.split(page.html, '\n'), file)
      browse(file)
    end)
  end,
  ['jtbd.client.showReferences'] = function(command, context)
    local encoding = vim.lsp.get_client_by_id(context.client_id).offset_encoding
    vim.fn.setqflist({}, ' ', {
      title = command.title,
      items = vim.lsp.util.locations_to_items(command.arguments[3], encoding),
    })
    vim.cmd('copen')
  end,
  ['jtbd.explainRule'] = function(command, context)
    ask('jtbd.explainRule', command.arguments[1], context.client_id, function(rule)
      vim.lsp.util.open_floating_preview(vim.split(rule.markdown, '\n'), 'markdown')
    end)
  end,
}
for name, run in pairs(commands) do
  vim.lsp.commands[name] = run
end

local clients = {}

-- Before 0.8 there is no vim.lsp.start.
local function start(config)
  if vim.lsp.start then
    return vim.lsp.start(config)
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, clients[config.root_dir])
end

local group = vim.api.nvim_create_augroup('jtbd', { clear = true })

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.jtbd',
  callback = function()
    vim.bo.filetype = 'jtbd'
  end,
})

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'jtbd',
  callback = function(event)
    vim.bo.commentstring = '// %s'
    vim.bo.shiftwidth = 2
    vim.bo.expandtab = true
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
    local root = root_of(event.file)
    start({
      name = 'jtbd',
      cmd = vim.g.jtbd_command or { 'jtbd', 'lsp' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      init_options = { clientCommands = { 'jtbd.client.openPage', 'jtbd.client.showReferences' } },
    })
    -- A file that is loaded again has its type set again.
    vim.api.nvim_clear_autocmds({ group = group, event = 'BufWritePre', buffer = event.buf })
    vim.api.nvim_create_autocmd('BufWritePre', {
      group = group,
      buffer = event.buf,
      callback = function()
        format(event.buf)
      end,
    })
  end,
})

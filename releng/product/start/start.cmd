@echo off
rem Starts this Eclipse with the workspace that is named, or asks for one; again where Eclipse wants to be restarted.
cd /d "%~dp0"
where java >nul 2>nul || (echo Java is missing. Install a JDK 17 or later & pause & exit /b 2)
if defined JTBD_STARTED goto started
set data=
if not "%~1"=="" set data=-data "%~1"
rem The window of this file stays as long as Eclipse does, out of the way.
set JTBD_STARTED=yes
start "Eclipse" /min cmd /c .\%~nx0
exit /b
:started
chcp 65001 >nul
set utf8=-Dsun.stdout.encoding=UTF-8 -Dstdout.encoding=UTF-8
set said=%TEMP%\jtbd-eclipse-%RANDOM%.txt
:again
for %%j in (plugins\org.eclipse.equinox.launcher_*.jar) do java -Xmx2g %utf8% -jar "%%j" -nosplash %data% >"%said%"
set end=%ERRORLEVEL%
if %end%==23 goto again
if not %end%==24 goto ended
rem Without its native program Eclipse prints with which workspace it wants to be started.
set next=
for /f "usebackq delims=" %%l in ("%said%") do (
    if defined next set data=-data "%%l"
    set next=
    if "%%l"=="-data" set next=yes
)
goto again
:ended
del "%said%"
exit /b %end%

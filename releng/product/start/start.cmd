@echo off
rem Starts this Eclipse with the workspace that is named, or asks for one.
cd /d "%~dp0"
where javaw >nul 2>nul || (echo Java is missing. Install a JDK 17 or later & pause & exit /b 2)
set data=
if not "%~1"=="" set data=-data "%~1"
for %%j in (plugins\org.eclipse.equinox.launcher_*.jar) do start "" javaw -Xmx2g -jar "%%j" -nosplash %data%

@echo off
rem Runs Hob from any folder. Builds it first when it was never built or its sources are newer;
rem the build speaks on standard error only.
setlocal
set "HOB_HOME=%~dp0"
set "HOB_JAR=%HOB_HOME%cli\target\hob.jar"
set "HOB_BUILT=%HOB_HOME%cli\target\hob.built"
set "HOB_ARCHIVE=%HOB_HOME%cli\target\hob.jsa"
rem Runs are short: see the remarks in the launcher for Unix.
set "HOB_FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable"

set "HOB_JAVA=java"
set "HOB_JAVAC=javac"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "HOB_JAVA=%JAVA_HOME%\bin\java.exe"
  set "HOB_JAVAC=%JAVA_HOME%\bin\javac.exe"
)

call :fresh || call :build || exit /b 1
if exist "%HOB_ARCHIVE%" (
  "%HOB_JAVA%" %HOB_FLAGS% "-XX:SharedArchiveFile=%HOB_ARCHIVE%" -jar "%HOB_JAR%" %*
) else (
  "%HOB_JAVA%" %HOB_FLAGS% -jar "%HOB_JAR%" %*
)
exit /b %ERRORLEVEL%

rem Whether no source is newer than the last build.
:fresh
if not exist "%HOB_JAR%" exit /b 1
if not exist "%HOB_BUILT%" exit /b 1
powershell -NoProfile -Command ^
  "$built = (Get-Item -LiteralPath $env:HOB_BUILT).LastWriteTimeUtc;" ^
  "$sources = 'pom.xml', 'grammar', 'rules', 'reporters', 'cli' | ForEach-Object { Join-Path $env:HOB_HOME $_ };" ^
  "$newer = Get-ChildItem -LiteralPath $sources -Recurse -File |" ^
  "  Where-Object { $_.LastWriteTimeUtc -gt $built -and $_.FullName -notmatch '\\(target|src\\test)\\' } |" ^
  "  Select-Object -First 1;" ^
  "if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

:build
set "HOB_RELEASE="
for /f "tokens=2 delims=. " %%v in ('call "%HOB_JAVAC%" -version 2^>^&1') do if not defined HOB_RELEASE set "HOB_RELEASE=%%v"
if not defined HOB_RELEASE set "HOB_RELEASE=0"
set /a HOB_RELEASE=HOB_RELEASE 2>nul
if %HOB_RELEASE% lss 17 (
  echo hob: a JDK 17 or newer is needed; set JAVA_HOME or PATH 1>&2
  exit /b 1
)
where mvn >nul 2>&1 || (
  echo hob: Maven is needed to build Hob, and no mvn was found; put it on PATH 1>&2
  exit /b 1
)
echo hob: building, once 1>&2
if not exist "%HOB_HOME%cli\target" mkdir "%HOB_HOME%cli\target"
type nul > "%HOB_HOME%cli\target\hob.build-start"
call mvn -q -B -f "%HOB_HOME%pom.xml" -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2 <nul
if errorlevel 1 (
  echo hob: the build failed, see above 1>&2
  exit /b 1
)
if exist "%HOB_ARCHIVE%" del "%HOB_ARCHIVE%"
"%HOB_JAVA%" %HOB_FLAGS% "-XX:ArchiveClassesAtExit=%HOB_ARCHIVE%" -cp "%HOB_JAR%" dev.hob.cli.ClassSharing "%HOB_HOME%samples\quickstart-6.3" >nul 2>&1 <nul
rem As old as the start of the build: what changes while it runs is built next time.
move /y "%HOB_HOME%cli\target\hob.build-start" "%HOB_BUILT%" >nul
exit /b 0

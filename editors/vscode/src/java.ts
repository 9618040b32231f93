import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/** The oldest Java that the server runs on. */
export const NEEDED = 17;

/** A Java that can run the server, or why there is none. */
export type JavaFound = { executable: string; version: number } | { problem: string };

const PROGRAM = process.platform === "win32" ? "java.exe" : "java";

/** The setting decides alone; without it JAVA_HOME and then the PATH are tried; the first new enough is taken. */
export async function findJava(setting: string, environment: NodeJS.ProcessEnv): Promise<JavaFound> {
  if (setting !== "") {
    return check(asExecutable(setting), "the setting “jtbd.java”");
  }
  const problems: string[] = [];
  for (const [executable, origin] of candidates(environment)) {
    const found = await check(executable, origin);
    if ("executable" in found) {
      return found;
    }
    problems.push(found.problem);
  }
  return { problem: problems.join(" ") };
}

function candidates(environment: NodeJS.ProcessEnv): [string, string][] {
  const home = environment.JAVA_HOME;
  const onPath: [string, string] = [PROGRAM, "the PATH"];
  return home ? [[join(home, "bin", PROGRAM), "JAVA_HOME"], onPath] : [onPath];
}

/** People give the folder of a JDK as often as the program in it. */
function asExecutable(setting: string): string {
  const isFolder = statSync(setting, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? join(setting, "bin", PROGRAM) : setting;
}

async function check(executable: string, origin: string): Promise<JavaFound> {
  const version = await versionOf(executable);
  if (version === undefined) {
    return { problem: `No Java at ${executable} (${origin}).` };
  }
  return version < NEEDED ? { problem: `${executable} (${origin}) is Java ${version}.` } : { executable, version };
}

function versionOf(executable: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(executable, ["-version"], (failure, _out, told) => {
      const version = /version "(?:1\.)?(\d+)/.exec(told);
      resolve(failure || !version ? undefined : Number(version[1]));
    });
  });
}

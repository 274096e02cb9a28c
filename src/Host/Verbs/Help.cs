using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace VirtualSchool.Host.Verbs;

/// <summary>One page of help, however it is asked for.</summary>
internal sealed class Help : SynchronousCommandLineAction
{
    private const string Text = """
        VirtualSchool, the service of a virtual school.

          ./run [--port N]            starts the service on http://localhost:5080, or on port N
          ./run help                  shows this
          ./run migrate               brings the database to this program's version
          ./run demo [--children N] [--seed N]
                                      fills a demonstration database anew; never one with real records
          ./run import KIND FILE... [--answer KEY=VALUE] [--yes]
                                      shows what the files would change; with --yes, changes it
          ./run verify-log [--head LINE]
                                      says whether the log is as it was written, and names what is not
          ./run dispose-log NUMBER... --before DAY --because WORDS [--yes]
                                      shows what the law's disposal would delete from the log; with --yes, deletes it
          ./run backup TO             backs up the database and the keys into the new folder TO
          ./run restore FROM [--yes]  shows what the back-up holds; with --yes, puts it in the place of what is there
          ./run rescue ADDRESS --because WORDS
                                      lets somebody in again who has lost password and second factor
          ./run bench [--children N,...] [--only NAME,...] [--seconds N] [--rounds N] [--warm-up N] [--fresh]
                                      measures how fast the service answers, on databases of its own
          ./run --version             shows the program's version

        All of them work while the service runs and while it does not.

        ConnectionStrings__VirtualSchool  a PostgreSQL to use instead of the service's own
        VIRTUALSCHOOL_DATA                the folder for the service's own files, instead of var/
        Log__KeyFile                      the file with the log's key, when it is not keys/log.key in that folder
        VIRTUALSCHOOL_POSTGRES            the folder of initdb and postgres, when they are somewhere unusual

        Exit code: 0 done, 1 refused (the reason is one sentence on standard error) or the log is not whole, 2 not understood.
        """;

    /// <summary>The verb <c>help</c>.</summary>
    public static Command Verb() => new("help", "Shows what can be asked.") { Action = new Help() };

    /// <summary>Makes <c>--help</c> the same page.</summary>
    public static void AddTo(RootCommand root) => root.Options.OfType<HelpOption>().Single().Action = new Help();

    public override int Invoke(ParseResult parseResult)
    {
        Console.WriteLine(Text);
        return 0;
    }
}

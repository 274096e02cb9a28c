using System.CommandLine;
using VirtualSchool.Host.Verbs;

var root = new RootCommand("The service of a virtual school.")
{
    Help.Verb(),
    Migrate.Verb(),
    Demo.Verb(),
    Import.Verb(),
    VerifyLog.Verb(),
    DisposeLog.Verb(),
    BackUp.Verb(),
    Restore.Verb(),
    Rescue.Verb(),
    Measure.Verb(),
};
Serve.AddTo(root);
Help.AddTo(root);

return await Terminal.RunAsync(root, args);

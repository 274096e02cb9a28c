Console.Error.WriteLine("This project only lets dotnet-ef make migrations: see docs/architecture.md.");
return 2;

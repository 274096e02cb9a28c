using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using VirtualSchool.Access.Data;
using VirtualSchool.Children.Data;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Design;

/// <summary>Lets dotnet-ef make a module's context without the service: no database is asked.</summary>
internal abstract class DesignFactory<TContext>(string schema) : IDesignTimeDbContextFactory<TContext> where TContext : DbContext
{
    public TContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        ModuleData.Configure(options, schema);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }
}

internal sealed class PlatformDesign() : DesignFactory<PlatformDbContext>(PlatformDbContext.Schema);

internal sealed class AccessDesign() : DesignFactory<AccessDbContext>(AccessDbContext.Schema);

internal sealed class PepsDesign() : DesignFactory<VirtualSchool.Peps.Data.PepsDbContext>("peps");

internal sealed class TrainingDesign() : DesignFactory<VirtualSchool.Training.Data.TrainingDbContext>("training");

internal sealed class ChildrenDesign() : DesignFactory<ChildrenDbContext>(ChildrenDbContext.Schema);

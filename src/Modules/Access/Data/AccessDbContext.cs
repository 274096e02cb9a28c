using Microsoft.EntityFrameworkCore;
using VirtualSchool.Access.Domain;
using VirtualSchool.Access.Domain.Links;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Platform.Data;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Access.Data;

internal sealed class AccessDbContext(DbContextOptions<AccessDbContext> options) : DbContext(options)
{
    public const string Schema = "access";

    public DbSet<Person> People => Set<Person>();

    public DbSet<RoleHeld> RolesHeld => Set<RoleHeld>();

    public DbSet<Sight> Sights => Set<Sight>();

    public DbSet<SealedRecord> SealedRecords => Set<SealedRecord>();

    /// <summary>The records whose seal holds.</summary>
    public IQueryable<SealedRecord> Sealed => SealedRecords.Where(r => r.TakenOffOn == null);

    public DbSet<SealedRecordOpening> SealedRecordOpenings => Set<SealedRecordOpening>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<SetUpLink> SetUpLinks => Set<SetUpLink>();

    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();

    public DbSet<SessionHeld> Sessions => Set<SessionHeld>();

    public DbSet<ExternalIdentity> ExternalIdentities => Set<ExternalIdentity>();

    public DbSet<GroupRole> GroupRoles => Set<GroupRole>();

    public DbSet<OtherCouncil> OtherCouncils => Set<OtherCouncil>();

    public DbSet<DemonstrationIntroduction> Introductions => Set<DemonstrationIntroduction>();

    public DbSet<AuthenticatorApp> AuthenticatorApps => Set<AuthenticatorApp>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<SecondFactorRule> SecondFactorRules => Set<SecondFactorRule>();

    public DbSet<SecondFactorReset> SecondFactorResets => Set<SecondFactorReset>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<LinkToken> LinkTokens => Set<LinkToken>();

    public DbSet<LinkRule> LinkRules => Set<LinkRule>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasDefaultSchema(Schema);
        model.RememberColumns();
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseHouseConventions();
}

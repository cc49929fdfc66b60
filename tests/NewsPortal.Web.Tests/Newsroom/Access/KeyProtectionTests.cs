using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Operations;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>The keys of cookies and links, as they lie in the database.</summary>
public sealed class KeyProtectionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-keys-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task With_a_certificate_the_keys_are_sealed_and_open_only_with_it()
    {
        var (first, second) = (Certificate("lama"), Certificate("baru"));
        await using var app = new SealedApp(null, ("Keys:Certificate", first), ("Keys:CertificatePassword", "rahasia"));
        await app.InitializeAsync();
        var secret = Protector(app).Protect("naskah");

        var key = await KeyAsync(app);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        Assert.Contains("encryptedSecret", key, StringComparison.Ordinal);
        await using var next = new SealedApp(app.ConnectionString, ("Keys:Certificate", first), ("Keys:CertificatePassword", "rahasia"));
        Assert.Equal("naskah", Protector(next).Unprotect(secret));
        await using var renewed = new SealedApp(app.ConnectionString, ("Keys:Certificate", second), ("Keys:CertificatePassword", "rahasia"), ("Keys:PreviousCertificate", first), ("Keys:PreviousCertificatePassword", "rahasia"));
        Assert.Equal("naskah", Protector(renewed).Unprotect(secret));
        await using var stranger = new SealedApp(app.ConnectionString, ("Keys:Certificate", second), ("Keys:CertificatePassword", "rahasia"));
        Assert.ThrowsAny<CryptographicException>(() => Protector(stranger).Unprotect(secret));
    }

    [Fact]
    public async Task Without_one_they_lie_open_and_the_newsroom_works()
    {
        await using var app = new SealedApp(null);
        await app.InitializeAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await app.NewBrowser().SignInAsync((await app.AddAccountAsync()).Email)).StatusCode);
        Assert.Contains("<masterKey", await KeyAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_ends_the_start_with_a_sentence()
    {
        var settings = RunProgram.Production("Host=localhost", _folder).Append(KeyValuePair.Create("Keys__Certificate", Path.Combine(_folder, "tidak-ada.pfx"))).ToDictionary();

        var end = await RunProgram.RunAsync(settings);

        Assert.Equal(1, end.Code);
        Assert.Contains("Keys__Certificate names", end.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Errors, StringComparison.Ordinal);
    }

    private string Certificate(string name)
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(9));
        var file = Path.Combine(_folder, name + ".pfx");
        File.WriteAllBytes(file, made.Export(X509ContentType.Pkcs12, "rahasia"));
        return file;
    }

    private static IDataProtector Protector(NewsPortalApp app) => app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("uji");

    private static async Task<string> KeyAsync(NewsPortalApp app)
    {
        await using var db = app.OpenDb();
        return (await db.DataProtectionKeys.SingleAsync(Cancel)).Xml!;
    }

    /// <summary>The program over its own database, or over another's.</summary>
    private sealed class SealedApp : NewsPortalApp
    {
        private readonly (string Name, string Value)[] _settings;

        public SealedApp(string? database, params (string Name, string Value)[] settings)
        {
            _settings = settings;
            if (database is not null) ConnectionString = database;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.DataProtection", "Fatal");
            foreach (var (name, value) in _settings) builder.UseSetting(name, value);
        }
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using NewsPortal.Web.Operations;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Seals the keys that lie in the database with a certificate, where the operator names one: whoever reads the database, or a backup of it, then
/// cannot make cookies and links with them.
/// </summary>
internal static class KeyProtection
{
    private const string File = "Keys:Certificate", Password = "Keys:CertificatePassword", Before = "Keys:PreviousCertificate", BeforePassword = "Keys:PreviousCertificatePassword";

    /// <exception cref="OperationsException">A certificate is named and cannot be used.</exception>
    public static void Seal(this IDataProtectionBuilder keys, IConfiguration settings)
    {
        if (Load(settings, File, Password) is { } now) keys.ProtectKeysWithCertificate(now);
        if (Load(settings, Before, BeforePassword) is { } before) keys.UnprotectKeysWithAnyCertificate(before);
    }

    /// <summary>Says at the start that the keys lie open, where that matters.</summary>
    public static void WarnOfOpenKeys(this WebApplication app)
    {
        if (app.Environment.IsProduction() && string.IsNullOrEmpty(app.Configuration[File])) app.Logger.KeysLieOpen();
    }

    private static X509Certificate2? Load(IConfiguration settings, string file, string password)
    {
        if (settings[file] is not { Length: > 0 } path) return null;
        var name = file.Replace(":", "__", StringComparison.Ordinal);
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, settings[password]);
            using var key = certificate.GetRSAPrivateKey();
            return key is null ? throw new OperationsException($"{name} names {path}, which holds no RSA certificate with its private key.") : certificate;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new OperationsException($"{name} names {path}, which cannot be read as a PKCS #12 file (.pfx) with the password of {password.Replace(":", "__", StringComparison.Ordinal)}.");
        }
    }
}

internal static partial class AccessLog
{
    [LoggerMessage(EventId = 4103, Level = LogLevel.Warning, Message = "The keys that seal cookies and links lie unencrypted in the database: name a certificate in Keys__Certificate (docs/operations.md)")]
    public static partial void KeysLieOpen(this ILogger logger);
}

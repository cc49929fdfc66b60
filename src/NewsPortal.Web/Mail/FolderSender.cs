using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using MimeKit;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Mail;

/// <summary>Lays letters into a folder that only the program's user can read; without a folder it says that there is no way out.</summary>
internal sealed class FolderSender(IOptions<MailOptions> options, IOptions<SiteOptions> site, TimeProvider clock, ILogger<FolderSender> log) : IEmailSender
{
    public bool Delivers => false;

    public async Task SendAsync(Email mail, CancellationToken cancel)
    {
        if (options.Value.Folder is not { Length: > 0 } folder)
        {
            log.NoWayOut();
            return;
        }

        var from = options.Value.From is { } given ? MailboxAddress.Parse(given) : new MailboxAddress(site.Value.Name, $"redaksi@{site.Value.BaseUrl!.Host}");
        var now = clock.GetUtcNow();
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var name = Path.Combine(folder, $"{now:yyyyMMdd'T'HHmmss}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        await using (var file = new FileStream(name + ".part", mode))
            await Letter.Write(mail, from, now).WriteToAsync(file, cancel);
        File.Move(name + ".part", name + ".eml"); // whole, or not there
    }
}

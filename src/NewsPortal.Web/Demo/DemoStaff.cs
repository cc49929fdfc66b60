using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Local;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.People;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Demo;

/// <summary>One person per role for the demo newsroom, with passwords that are made at random for this data folder: there is no default account.</summary>
internal sealed class DemoStaff(StaffPeople people, NewsDbContext db)
{
    /// <summary>The file in the data folder that tells the passwords to its owner.</summary>
    public const string FileName = "demo-staff.txt";

    private const string Edition = "depok", Letters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that reads as another

    private static readonly (StaffRole Role, string Mailbox, string Name, string Title)[] Cast =
    [
        (StaffRole.Stringer, "kontributor", "Galih Permana", "Kontributor"),
        (StaffRole.Reporter, "reporter", "Raka Wibisana", "Reporter"),
        (StaffRole.Editor, "redaktur", "Larasati Kusumo", "Redaktur"),
        (StaffRole.ManagingEditor, "redpel", "Hendra Gunadi", "Redaktur pelaksana"),
        (StaffRole.Ombudsman, "ombudsman", "Maria Fonataba", "Ombudsman"),
        (StaffRole.Admin, "admin", "Fitri Handayani", "Admin"),
    ];

    /// <summary>Adds them to a newsroom that has nobody, prints what they sign in with and keeps it in a file of the data folder.</summary>
    public async Task AddIfNobodyAsync(TextWriter output, string? folder, CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel)) return;
        if ((await db.Editions.AsNoTracking().ToListAsync(cancel)).Find(e => e.Slug.Value == Edition) is not { } edition) return;

        var lines = new StringBuilder();
        foreach (var (role, mailbox, name, title) in Cast)
        {
            var (email, password) = ($"{mailbox}@lintang.example", NewPassword());
            var added = await people.AddAsync(Actor.Program("demo"), name, email, password, new RoleWish(role, role is StaffRole.Admin ? null : edition.Id, null), cancel);
            if (added.Rule is { } rule) throw new InvalidOperationException($"The demo's {role} was refused: {rule}.");
            await db.Users.Where(u => u.Id == added.StaffId).ExecuteUpdateAsync(
                u => u.SetProperty(x => x.EmailConfirmed, true).SetProperty(x => x.ContributorId, db.Contributors.Where(c => c.Name == name).Select(c => (long?)c.Id).FirstOrDefault()), cancel);
            lines.AppendLine(CultureInfo.InvariantCulture, $"{title,-20} {email,-30} {password}");
        }

        var file = folder is null ? null : await KeepAsync(folder, lines.ToString(), cancel);
        await output.WriteLineAsync($"The newsroom is at /redaksi. Who may sign in there{(file is null ? " (this is shown once)" : $" (kept in {file})")}:");
        await output.WriteAsync(lines, cancel);
    }

    private static string NewPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>A file that only its owner reads; <see langword="null"/> where the folder cannot be written.</summary>
    private static async Task<string?> KeepAsync(string folder, string text, CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, FileName);
            File.Delete(path); // never into a file that somebody else may read
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var writer = new StreamWriter(path, options);
            await writer.WriteAsync(text.AsMemory(), cancel);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The data folder, where there is one.</summary>
    public static string? Folder()
    {
        try
        {
            return DataFolder.Locate();
        }
        catch (PrivatePostgresException)
        {
            return null;
        }
    }
}

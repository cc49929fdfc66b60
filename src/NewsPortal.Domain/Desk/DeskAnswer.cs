using NewsPortal.Domain.Audit;

namespace NewsPortal.Domain.Desk;

/// <summary>What became of a step of the desk: the line for the audit log, or the rules that stand against it. A refused step has changed nothing.</summary>
/// <param name="Audit">The line to store in the same transaction.</param>
/// <param name="Refusals">The rules; empty where the step was taken.</param>
public sealed record DeskAnswer(AuditEntry? Audit, IReadOnlyList<DeskRule> Refusals)
{
    /// <summary>Whether the step was taken.</summary>
    public bool IsDone => Refusals.Count == 0;

    /// <summary>The step was taken.</summary>
    public static DeskAnswer Done(AuditEntry audit) => new(audit, []);

    /// <summary>A rule stands against it.</summary>
    public static DeskAnswer Refused(DeskRule rule) => new(null, [rule]);

    /// <inheritdoc cref="Refused"/>
    public static implicit operator DeskAnswer(DeskRule rule) => Refused(rule);

    /// <summary>The line, where a refusal would be a fault of the caller's.</summary>
    /// <exception cref="EditorialRuleException">The step was refused.</exception>
    public AuditEntry OrThrow() => Audit ?? throw new EditorialRuleException($"The desk refuses: {string.Join(", ", Refusals)}.");
}
